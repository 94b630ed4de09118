import { findInEach } from "../../core/inputs";
import { aboutServers, elsewhere } from "./aboutServers";

const dnsServers = "dnsSettings.dnsServers";

export const interfaceInheritsDns = aboutServers({
    id: "network-interface-inherits-dns",
    judge({ interfaces }) {
        if (interfaces.kind !== "here") return elsewhere(interfaces);
        return {
            findings: findInEach(interfaces.value, ({ inputs }) =>
                inputs.items(dnsServers).length === 0
                    ? []
                    : [inputs.finding(dnsServers, "no DNS servers of its own; those of the virtual network hold")],
            ),
        };
    },
});
