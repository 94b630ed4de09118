import { isPublic, overlaps, portRange } from "../../core/reach/ranges";
import { reach } from "../../core/reach/reach";
import type { SecurityRule } from "../../core/reach/securityRules";
import type { ServerNetwork } from "../../core/reach/serverNetwork";
import { aboutServers, compliant } from "./aboutServers";
import { answerOn, nothingAllows } from "./blocked";
import { requiredServices } from "./needs";
import { nobodySays } from "./neighbours";

export const signInAddresses = aboutServers({
    id: "network-sign-in-addresses",
    isAboutPlace: true,
    judge(network) {
        if (!namesAddresses(network)) {
            const reason = "no security group of the server allows HTTPS to public addresses";
            return nobodySays(network, reason);
        }
        const services = requiredServices(network, false).filter(({ byAddress }) => byAddress.length > 0);
        const byAddress = services.filter(({ byTag }) => reach(network, byTag).kind !== "allowed");
        if (byAddress.length === 0) return compliant;
        const flows = byAddress.flatMap((service) => service.byAddress);
        return answerOn(
            flows.map((flow) => reach(network, flow)),
            nothingAllows,
        );
    },
});

const https = portRange("443");

/** Whether somebody keeps rules by address: an allow on 443 to public addresses. */
function namesAddresses({ groups }: ServerNetwork): boolean {
    return groups.some((part) => part.kind === "here" && part.value.rules.some(isByAddress));
}

function isByAddress({ access, destinationPorts, destinations, direction }: SecurityRule): boolean {
    return (
        access === "Allow" &&
        direction === "Outbound" &&
        destinationPorts.some((entry) => entry !== "unknown" && https !== undefined && overlaps(entry, https)) &&
        destinations.some((end) => end.kind === "addresses" && isPublic(end.range))
    );
}
