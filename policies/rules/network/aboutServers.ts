import type { Finding } from "../../core/finding";
import { UnknownUntilCreated, WrongType, findInEach } from "../../core/inputs";
import type { Part } from "../../core/reach/part";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import { serverNetwork } from "../../core/reach/serverNetwork";
import type { Stack } from "../../core/stack";
import type { RuleContext, StackRule } from "../../rule";
import { stackRule } from "../../rule";
import { withoutServers } from "../servers";

/** What a rule says of one server. */
export interface ServerAnswer {
    readonly findings: readonly Finding[];
    /** What would have to be known. */
    readonly unknown?: readonly string[];
    /** Why the rule has nothing to say of this server: the reason, and where the program hands over to others. */
    readonly others?: { readonly reason: string; readonly path?: string };
}

export const compliant: ServerAnswer = { findings: [] };

/** A rule about the network of each server. */
export interface ServerRule<Parameters> extends Pick<StackRule<Parameters>, "id" | "parameters" | "defaults"> {
    /** True: the rule looks at the place of a server only, so that one answer serves all servers there. */
    readonly isAboutPlace?: boolean;
    /** May throw as the readers of `Inputs` do. */
    readonly judge: (network: ServerNetwork, context: RuleContext<Parameters>) => ServerAnswer;
}

/**
 * Asks a rule about each server. Where others decide about all of them, it does not apply, and says why; where they decide about some, those are no pass.
 */
export function aboutServers<Parameters = unknown>({
    isAboutPlace = false,
    judge,
    ...rule
}: ServerRule<Parameters>): StackRule {
    // The frame asks twice: whether the rule applies, and what it finds.
    const asked = new WeakMap<RuleContext<Parameters>, readonly ServerAnswer[]>();
    const answers = (stack: Stack, context: RuleContext<Parameters>): readonly ServerAnswer[] => {
        let known = asked.get(context);
        if (known === undefined) {
            const networks = stack.servers.map((server) => serverNetwork(stack, server));
            known = (isAboutPlace ? onePerPlace(networks) : networks).map((network) =>
                safely(() => judge(network, context)),
            );
            asked.set(context, known);
        }
        return known;
    };
    return stackRule<Parameters>({
        ...rule,
        notApplicable: (stack, context) => withoutServers(stack) ?? reasonOf(answers(stack, context)),
        check: (stack, context) => once(answers(stack, context)),
    }) as StackRule;
}

function onePerPlace(networks: readonly ServerNetwork[]): readonly ServerNetwork[] {
    return [...new Map(networks.toReversed().map((network) => [network.view, network])).values()].toReversed();
}

function safely(judge: () => ServerAnswer): ServerAnswer {
    try {
        return judge();
    } catch (error) {
        if (error instanceof UnknownUntilCreated) return { findings: error.findings, unknown: error.paths };
        if (error instanceof WrongType) return { findings: [error.finding] };
        throw error;
    }
}

function reasonOf(answers: readonly ServerAnswer[]): string | undefined {
    const reasons = new Set<string>();
    for (const { findings, others, unknown = [] } of answers) {
        if (findings.length > 0 || unknown.length > 0 || others === undefined) return undefined;
        reasons.add(others.reason);
    }
    return [...reasons].sort().join("; ");
}

/** Servers share networks: what is wrong there is said once. */
function once(answers: readonly ServerAnswer[]): readonly Finding[] {
    const said = new Set<string>();
    return findInEach(answers, (answer) =>
        spoken({
            ...answer,
            findings: answer.findings.filter(({ found, path, required, urn }) => {
                const key = [urn, path, found, required].join("\n");
                return !said.has(key) && said.add(key);
            }),
        }),
    );
}

function spoken({ findings, others, unknown = [] }: ServerAnswer): readonly Finding[] {
    const paths = [...unknown, ...(others?.path === undefined ? [] : [others.path])];
    if (paths.length > 0) throw new UnknownUntilCreated(paths, findings);
    return findings;
}

/** The answer about something that is not here: nothing to say, not known, or the matter of others. */
export function elsewhere(part: Exclude<Part<unknown>, { kind: "here" }>): ServerAnswer {
    if (part.kind === "unknown") return { findings: [], unknown: part.paths };
    return part.kind === "outside" ? { findings: [], others: part } : compliant;
}

/** The answers about several parts of one server as one. */
export function together(answers: readonly ServerAnswer[]): ServerAnswer {
    const others = answers.find((answer) => answer.others !== undefined)?.others;
    return {
        findings: answers.flatMap(({ findings }) => findings),
        unknown: answers.flatMap(({ unknown = [] }) => unknown),
        ...(others === undefined ? {} : { others }),
    };
}
