import type { RuleText } from "./entry";

export const networkTexts = {} as const satisfies Record<string, RuleText>;
