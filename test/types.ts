import type axeCore from 'axe-core';

export declare const axe: typeof axeCore;
