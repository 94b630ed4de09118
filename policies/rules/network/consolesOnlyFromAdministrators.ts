import { aboutServers } from "./aboutServers";
import { openToWholeNetwork } from "./broadRules";
import { consolePorts } from "./lateralTraversalRestricted";

const required = `ports ${consolePorts.join(", ")} closed to the network, except to prefixes that a rule names`;

export const consolesOnlyFromAdministrators = aboutServers({
    id: "network-consoles-only-from-administrators",
    isAboutPlace: true,
    judge: (network) => openToWholeNetwork(network, { direction: "Inbound", ports: consolePorts, required }),
});
