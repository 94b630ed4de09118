import { aboutServers, compliant, elsewhere } from "./aboutServers";

export const serverSubnetPrivate = aboutServers({
    id: "network-server-subnet-private",
    isAboutPlace: true,
    judge({ subnet }) {
        if (subnet.kind !== "here") return elsewhere(subnet);
        const { inputs } = subnet.value;
        return inputs.flag("defaultOutboundAccess") === false
            ? compliant
            : {
                  findings: [
                      inputs.finding(
                          "defaultOutboundAccess",
                          "false; Azure's default is true in the API versions before 2025-07-01",
                      ),
                  ],
              };
    },
});
