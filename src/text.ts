import { ReactiveElement, type PropertyDeclaration } from 'lit';

/** A framework may set a property to anything: as text, also what has no words. Nothing stays nothing. */
export function asText(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  try {
    return `${value as string}`;
  } catch {
    return '{}';
  }
}

/** An element whose properties of text are read as text, whatever they were set to. */
export abstract class TextElement extends ReactiveElement {
  protected static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor {
    const descriptor = super.getPropertyDescriptor(name, key, options)!;
    const { get } = descriptor;
    if (options.type || options.attribute === false) return descriptor;
    return {
      ...descriptor,
      get(this: TextElement) {
        return asText(get!.call(this));
      },
    };
  }
}
