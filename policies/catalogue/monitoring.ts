import type { RuleText } from "./entry";

export const monitoringTexts = {} as const satisfies Record<string, RuleText>;
