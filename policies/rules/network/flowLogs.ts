import { type } from "../../types";
import { holder, reference } from "../../core/reach/part";
import { aboutServers, compliant, elsewhere } from "./aboutServers";

export const flowLogs = aboutServers({
    id: "network-flow-logs",
    judge({ stack, virtualNetwork }) {
        if (virtualNetwork.kind !== "here") return elsewhere(virtualNetwork);
        const network = virtualNetwork.value;
        const isLogged = stack.ofType(type.flowLog).some((log) => {
            const target = reference(stack, holder(log), "targetResourceId", {
                type: type.virtualNetwork,
                noun: "the virtual network",
            });
            return target.kind === "here" && target.value === network && log.inputs.flag("enabled") !== false;
        });
        return isLogged
            ? compliant
            : {
                  findings: [
                      network.inputs.finding("", "a flow log of the virtual network that is switched on", {
                          found: "none in this program",
                      }),
                  ],
              };
    },
});
