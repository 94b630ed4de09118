import type { ApplicationRule } from "../../core/reach/firewallRules";
import { coverages } from "../../core/reach/firewallRules";
import { matchOf } from "../../core/reach/decision";
import { aboutServers } from "./aboutServers";
import { firewallInWay, withoutFirewall } from "./firewallInWay";
import { endpointsFor, nameFlow, requiredNames } from "./needs";

export const noTlsInspection = aboutServers({
    id: "network-no-tls-inspection",
    judge(network) {
        const part = firewallInWay(network);
        if (part.kind !== "here") return withoutFirewall(network, part);
        const flows = requiredNames(endpointsFor(network, false)).map(nameFlow);
        const isForBackup = (rule: ApplicationRule): boolean =>
            flows.some((flow) => matchOf(rule.access, coverages(rule, flow, network.view)) === "yes");
        const inspecting = part.value.rules.application.filter(
            (rule) => rule.terminatesTls === true && isForBackup(rule),
        );
        return {
            findings: inspecting.flatMap(({ at }) =>
                at === undefined
                    ? []
                    : [at.inputs.finding("terminateTLS", "false for names of Azure Backup and of its sign-in")],
            ),
        };
    },
});
