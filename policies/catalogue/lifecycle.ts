import type { RuleText } from "./entry";

export const lifecycleTexts = {} as const satisfies Record<string, RuleText>;
