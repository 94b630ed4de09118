import { isBackupServer, defaultServerMarks } from "../../../policies/core/server";
import { Stack } from "../../../policies/core/stack";
import type { ResolvedSettings, PackSettings } from "../../../policies/core/settings";
import { resolveSettings } from "../../../policies/core/settings";
import type { ResourceRule, RuleContext, StackRule } from "../../../policies/rule";
import { program, type Form, type Written } from "./programs";

/** Ids of rules that exist, so that tests of the frame have texts to speak of: each is mandatory and high. */
export const ids = {
    vault: "vault-cross-region-restore-needs-geo",
    installation: "installation-one-custom-script-extension",
    types: "types-arm-type",
} as const;

export const today = "2026-11-26";

export function context(changes: Partial<RuleContext> = {}): RuleContext {
    return {
        parameters: {},
        today,
        isBackupServer: (machine) => isBackupServer(machine, defaultServerMarks),
        exemptions: [],
        secretsAreVisible: true,
        ...changes,
    };
}

export function settings(given: PackSettings = {}): ResolvedSettings {
    return resolveSettings(given, { stack: "test" });
}

/** A program as a stack, with the usual marks of servers. */
export function stack(written: readonly Written[], form: Form = "wire"): Stack {
    return new Stack(program(written, form), context().isBackupServer);
}

/** A rule that wants `size` to be 1. */
export function sizeRule(changes: Partial<ResourceRule> = {}): ResourceRule {
    return {
        kind: "resource",
        id: ids.vault,
        types: ["a:b:Thing"],
        check: ({ inputs }) => (inputs.number("size") === 1 ? [] : [inputs.finding("size", "1")]),
        ...changes,
    };
}

/** A rule that wants at most one thing. */
export function oneThingRule(changes: Partial<StackRule> = {}): StackRule {
    return {
        kind: "stack",
        id: ids.installation,
        check: (of) =>
            of
                .ofType("a:b:Thing")
                .slice(1)
                .map(({ inputs }) => inputs.finding("", "one thing")),
        ...changes,
    };
}

export function thing(name: string, inputs: Readonly<Record<string, unknown>> = { size: 1 }): Written {
    return { type: "a:b:Thing", name, inputs };
}
