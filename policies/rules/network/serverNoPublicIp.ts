import { findInEach } from "../../core/inputs";
import type { Finding } from "../../core/finding";
import type { Holder } from "../../core/reach/part";
import { aboutServers, elsewhere } from "./aboutServers";

export const serverNoPublicIp = aboutServers({
    id: "network-server-no-public-ip",
    judge({ interfaces }) {
        return interfaces.kind === "here"
            ? { findings: findInEach(interfaces.value, publicAddresses) }
            : elsewhere(interfaces);
    },
});

/** An address of its own, or one that the machine asks for with its interface. */
const properties = ["publicIPAddress", "publicIPAddressConfiguration"] as const;

function publicAddresses({ inputs }: Holder): readonly Finding[] {
    return findInEach(inputs.items("ipConfigurations"), (configuration) =>
        properties
            .filter((property) => configuration.has(property))
            .map((property) =>
                configuration.finding(
                    property,
                    "no public address; administrators come through a bastion, the server leaves through the network",
                ),
            ),
    );
}
