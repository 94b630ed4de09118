import { platformAddress } from "../../../facts/ports";
import type { Finding } from "../../core/finding";
import { findInEach } from "../../core/inputs";
import type { Inputs } from "../../core/inputs";
import { isOneOf } from "../../core/sameText";
import { someKnown } from "../../core/someKnown";
import { aboutServers, elsewhere } from "./aboutServers";

const ofNetwork = "dhcpOptions.dnsServers";
const ofInterface = "dnsSettings.dnsServers";

export const dnsServersSet = aboutServers({
    id: "network-dns-servers-set",
    judge({ interfaces, virtualNetwork }) {
        const all = interfaces.kind === "here" ? interfaces.value.map(({ inputs }) => inputs) : [];
        const own = all.filter((inputs) => inputs.items(ofInterface).length > 0);
        const findings = findInEach(own, (inputs) => judge(inputs, ofInterface));
        if (own.length > 0 && own.length === all.length) return { findings };
        if (virtualNetwork.kind !== "here") return { ...elsewhere(virtualNetwork), findings };
        return { findings: [...findings, ...judge(virtualNetwork.value.inputs, ofNetwork)] };
    },
});

/** How an interface, and a network, ask for Azure's own name resolution, which knows no domain. */
const azureDns = ["AzureProvidedDNS", platformAddress];

function judge(inputs: Inputs, path: string): readonly Finding[] {
    const servers = inputs.items(path);
    if (someKnown(servers, (server) => !isOneOf(server.text(""), azureDns))) return [];
    const required = "the DNS servers of the domain that the server joins";
    const found = servers.length === 0 ? {} : { found: "Azure's own name resolution" };
    return [inputs.finding(path, required, found)];
}
