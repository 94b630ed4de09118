import type { Finding } from "../../core/finding";
import type { Blocker } from "../../core/reach/verdict";
import { reach } from "../../core/reach/reach";
import { aboutServers } from "./aboutServers";
import { answerOn, blockersOf, flowsText, inTheWay } from "./blocked";
import type { DomainParameters } from "./domainControllersReachable";
import { domainControllersParameter, domainFlows } from "./domainControllersReachable";
import type { ProtectedParameters } from "./protectedMachinesReachable";
import { protectedFlows, protectedPrefixesParameter } from "./protectedMachinesReachable";
import { verdictsOnEndpoints } from "./requiredEndpointsReachable";
import { privateVaultParameter, proxiesParameter } from "./ways";

interface Parameters extends ProtectedParameters, DomainParameters {
    readonly proxies: readonly string[];
    readonly vaultIsPrivate: boolean;
}

export const noDenyAboveAllow = aboutServers<Parameters>({
    id: "network-no-deny-above-allow",
    isAboutPlace: true,
    parameters: {
        ...protectedPrefixesParameter,
        ...domainControllersParameter,
        ...proxiesParameter,
        ...privateVaultParameter,
    },
    defaults: { protectedPrefixes: [], domainControllers: [], proxies: [], vaultIsPrivate: false },
    judge(network, { parameters }) {
        const neighbours = [...protectedFlows(network, parameters), ...domainFlows(network, parameters)];
        const verdicts = [
            ...verdictsOnEndpoints(network, parameters),
            ...neighbours.map((flow) => reach(network, flow)),
        ];
        const late = blockersOf(verdicts).filter(({ tooLate }) => tooLate !== undefined);
        // What others let pass is no question of order.
        const { unknown } = answerOn(verdicts, () => false);
        return { findings: inTheWay(late).map(finding), ...(unknown === undefined ? {} : { unknown }) };
    },
});

function finding(same: readonly [Blocker, ...Blocker[]]): Finding {
    const [{ at, found, tooLate = "" }] = same;
    const flows = flowsText(same.map(({ flow }) => flow));
    return at.inputs.finding("priority", `a priority behind that of ${tooLate}, for ${flows}`, { found });
}
