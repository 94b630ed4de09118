import type { Holder, Part } from "../../core/reach/part";
import { subnetsOf } from "../../core/reach/serverNetwork";
import type { ServerAnswer } from "./aboutServers";
import { aboutServers, compliant, elsewhere, together } from "./aboutServers";

export const serverHasSecurityGroup = aboutServers({
    id: "network-server-has-security-group",
    judge({ interfaces, stack }) {
        if (interfaces.kind !== "here") return elsewhere(interfaces);
        const open = interfaces.value.filter((one) => !isGuarded(one));
        return together(open.flatMap((one) => subnetsOf(stack, one)).map(judgeSubnet));
    },
});

function isGuarded({ inputs }: Holder): boolean {
    return inputs.has("networkSecurityGroup.id");
}

/** The subnet of an interface that has no group of its own. */
function judgeSubnet(subnet: Part<Holder>): ServerAnswer {
    if (subnet.kind !== "here") return elsewhere(subnet);
    if (isGuarded(subnet.value)) return compliant;
    const required = "a security group on the subnet, or on the interface of the server";
    return { findings: [subnet.value.inputs.finding("networkSecurityGroup", required)] };
}
