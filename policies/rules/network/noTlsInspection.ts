import type { ApplicationRule } from "../../core/reach/firewallRules";
import { coverages } from "../../core/reach/firewallRules";
import type { Finding } from "../../core/finding";
import type { Match } from "../../core/reach/decision";
import { matchOf } from "../../core/reach/decision";
import type { Viewpoint } from "../../core/reach/ends";
import type { Flow } from "../../core/reach/flow";
import { aboutServers } from "./aboutServers";
import { firewallInWay, withoutFirewall } from "./firewallInWay";
import { endpointsFor, nameFlow, requiredNames } from "./needs";

export const noTlsInspection = aboutServers({
    id: "network-no-tls-inspection",
    isAboutPlace: true,
    judge(network) {
        const part = firewallInWay(network);
        if (part.kind !== "here") return withoutFirewall(part);
        const flows = requiredNames(endpointsFor(network, false)).map(nameFlow);
        const judged = part.value.rules.application
            .filter(({ terminatesTls }) => terminatesTls !== false)
            .map((rule) => ({ rule, isForBackup: matchOfAny(rule, flows, network.view) }))
            .filter(({ isForBackup }) => isForBackup !== "no");
        const isSure = ({ isForBackup, rule }: (typeof judged)[number]): boolean =>
            isForBackup === "yes" && rule.terminatesTls === true;
        return {
            findings: judged.filter(isSure).flatMap(({ rule }) => finding(rule)),
            unknown: judged.filter((one) => !isSure(one)).flatMap(({ rule }) => rule.doubtful),
        };
    },
});

function matchOfAny(rule: ApplicationRule, flows: readonly Flow[], view: Viewpoint): Match {
    const matches = new Set(flows.map((flow) => matchOf(rule.access, coverages(rule, flow, view))));
    return matches.has("yes") ? "yes" : matches.has("maybe") ? "maybe" : "no";
}

function finding({ at }: ApplicationRule): readonly Finding[] {
    const required = "false for names of Azure Backup and of its sign-in";
    return at === undefined ? [] : [at.inputs.finding("terminateTLS", required)];
}
