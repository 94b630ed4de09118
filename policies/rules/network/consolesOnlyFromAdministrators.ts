import { aboutServers } from "./aboutServers";
import { openToWholeNetwork } from "./broadRules";
import { consolePorts } from "./lateralTraversalRestricted";

export const consolesOnlyFromAdministrators = aboutServers({
    id: "network-consoles-only-from-administrators",
    judge: (network) =>
        openToWholeNetwork(
            network,
            "Inbound",
            consolePorts,
            `ports ${consolePorts.join(", ")} closed to the network, except to prefixes that a rule names`,
        ),
});
