import type { RuleText } from "./entry";

export const protectionTexts = {} as const satisfies Record<string, RuleText>;
