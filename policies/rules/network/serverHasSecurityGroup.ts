import { aboutServers, compliant, elsewhere } from "./aboutServers";

export const serverHasSecurityGroup = aboutServers({
    id: "network-server-has-security-group",
    judge({ groups, interfaces, subnet }) {
        if (interfaces.kind !== "here") return elsewhere(interfaces);
        const isGuarded = [...interfaces.value, ...(subnet.kind === "here" ? [subnet.value] : [])].some(({ inputs }) =>
            inputs.has("networkSecurityGroup.id"),
        );
        if (isGuarded) return compliant;
        if (subnet.kind !== "here") return elsewhere(subnet);
        return groups.every(({ kind }) => kind === "absent")
            ? {
                  findings: [
                      subnet.value.inputs.finding(
                          "networkSecurityGroup",
                          "a security group on the subnet, or on the interface of the server",
                      ),
                  ],
              }
            : compliant;
    },
});
