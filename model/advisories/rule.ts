import type { Environment, Server } from "../../config/environment.generated";
import type { Advisory } from "../types/environment";

/** What a rule says about one environment: whom it concerns, what is not best, and the line that would be better. */
export type Advice = Pick<Advisory, "subject" | "message" | "remedy">;

/** One piece of good advice with its permanent id; it never stops a plan. */
export interface AdvisoryRule extends Pick<Advisory, "id" | "source" | "constraints"> {
    /** What is not best, whatever the environment: one sentence without a full stop. */
    readonly title: string;
    /** Rules of the policy pack that say the same of the planned resources. Where the advice is given, a plan tells it once. */
    readonly policyRules?: readonly string[];
    readonly advise: (environment: Environment) => readonly Advice[];
}

/** The one piece of advice, if the environment needs it. */
export function adviseWhen(applies: boolean, advice: Advice): readonly Advice[] {
    return applies ? [advice] : [];
}

/**
 * Advice about single servers; servers to which the same words apply share one entry, so that fifty servers do not make
 * fifty lines.
 */
export function adviseServers(
    environment: Environment,
    advise: (server: Server, serverName: string) => Omit<Advice, "subject"> | undefined,
): readonly Advice[] {
    const found = Object.entries(environment.servers)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, server]) => {
            const advice = advise(server, name);
            return advice === undefined ? [] : [{ name, advice }];
        });
    const messages = [...new Set(found.map(({ advice }) => advice.message))];
    return messages.flatMap((message) => {
        const same = found.filter(({ advice }) => advice.message === message);
        const [first] = same;
        return first === undefined ? [] : [{ ...first.advice, subject: same.map(({ name }) => name).join(", ") }];
    });
}
