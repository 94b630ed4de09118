import { findInEach } from "../../core/inputs";
import { aboutServers, elsewhere } from "./aboutServers";

export const serverNoIpForwarding = aboutServers({
    id: "network-server-no-ip-forwarding",
    judge({ interfaces }) {
        if (interfaces.kind !== "here") return elsewhere(interfaces);
        return {
            findings: findInEach(interfaces.value, ({ inputs }) =>
                inputs.flag("enableIPForwarding") === true ? [inputs.finding("enableIPForwarding", "false")] : [],
            ),
        };
    },
});
