import { html, type TemplateResult } from 'lit';

export interface Option {
  value: string;
  label: unknown;
  about?: unknown;
}

const option = (
  type: 'radio' | 'checkbox',
  name: string,
  { value, label, about }: Option,
  checked: boolean,
  take: (value: string, checked: boolean) => void,
): TemplateResult => html`
  <label class="option">
    <input
      type=${type}
      name=${name}
      value=${value}
      autocomplete="off"
      .checked=${checked}
      @change=${(event: Event) => take(value, (event.target as HTMLInputElement).checked)}
    />
    <span>
      <span class="name">${label}</span>
      ${about ? html`<span class="about">${about}</span>` : undefined}
    </span>
  </label>
`;

/** One of several, each a whole row to press. */
export const oneOf = (
  name: string,
  legend: unknown,
  options: readonly Option[],
  chosen: string,
  take: (value: string) => void,
  look = '',
): TemplateResult => html`
  <fieldset class=${look}>
    <legend>${legend}</legend>
    <div class="options">
      ${options.map((one) => option('radio', name, one, one.value === chosen, take))}
    </div>
  </fieldset>
`;

/** Any of several. */
export const anyOf = (
  name: string,
  legend: unknown,
  options: readonly Option[],
  chosen: readonly string[],
  take: (values: string[]) => void,
): TemplateResult => html`
  <fieldset>
    <legend>${legend}</legend>
    <div class="options columns">
      ${options.map((one) =>
        option('checkbox', name, one, chosen.includes(one.value), (value, checked) =>
          // In the order in which they are offered, whatever the order of the ticks.
          take(
            options
              .map((any) => any.value)
              .filter((any) => (any === value ? checked : chosen.includes(any))),
          ),
        ),
      )}
    </div>
  </fieldset>
`;

/** One of many, in a list that opens. */
export const select = (
  label: unknown,
  options: readonly Option[],
  chosen: string,
  take: (value: string) => void,
): TemplateResult => html`
  <label class="field">
    <span>${label}</span>
    <select
      autocomplete="off"
      @change=${(event: Event) => take((event.target as HTMLSelectElement).value)}
    >
      ${options.map(
        (one) => html`
          <option value=${one.value} .selected=${one.value === chosen}>${one.label}</option>
        `,
      )}
    </select>
  </label>
`;
