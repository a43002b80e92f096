// Relative luminance and contrast as WCAG 2 defines them.
const channel = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(parseInt(color.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whether a color, `#rrggbb`, has less than 4.5 to 1 with white (WCAG 1.4.3). */
export const paleOnWhite = (color: string): boolean => 1.05 / (luminance(color) + 0.05) < 4.5;
