/** Chromium runs everything; the other two engines, what an engine can change. */
export const inChromium = navigator.userAgent.includes('Chrome/');
export const inWebKit = !inChromium && navigator.userAgent.includes('AppleWebKit/');
