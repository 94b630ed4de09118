import { platformAddress } from "../../../facts/ports";
import { aboutServers, compliant, elsewhere } from "./aboutServers";

const dnsServers = "dhcpOptions.dnsServers";

export const twoDnsServers = aboutServers({
    id: "network-two-dns-servers",
    isAboutPlace: true,
    judge({ virtualNetwork }) {
        if (virtualNetwork.kind !== "here") return elsewhere(virtualNetwork);
        const { inputs } = virtualNetwork.value;
        const servers = inputs.items(dnsServers);
        if (servers.length !== 1) return compliant;
        // The host of the machine answers from more than one place.
        return servers[0]?.text("") === platformAddress
            ? compliant
            : { findings: [inputs.finding(dnsServers, "at least two DNS servers", { found: "one DNS server" })] };
    },
});
