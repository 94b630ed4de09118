import type { RuleText } from "./entry";

export const storageTexts = {} as const satisfies Record<string, RuleText>;
