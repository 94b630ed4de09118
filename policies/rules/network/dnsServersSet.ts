import { aboutServers, compliant, elsewhere } from "./aboutServers";

const dnsServers = "dhcpOptions.dnsServers";

export const dnsServersSet = aboutServers({
    id: "network-dns-servers-set",
    judge({ interfaces, virtualNetwork }) {
        if (
            interfaces.kind === "here" &&
            interfaces.value.every(({ inputs }) => inputs.items("dnsSettings.dnsServers").length > 0)
        )
            return compliant;
        if (virtualNetwork.kind !== "here") return elsewhere(virtualNetwork);
        const { inputs } = virtualNetwork.value;
        return inputs.items(dnsServers).length > 0
            ? compliant
            : { findings: [inputs.finding(dnsServers, "the DNS servers of the domain that the server joins")] };
    },
});
