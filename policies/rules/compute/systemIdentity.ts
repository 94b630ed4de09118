import { machineRule } from "../machines";

export const systemIdentity = machineRule({
    id: "compute-system-identity",
    check({ inputs }) {
        const kinds =
            inputs
                .text("identity.type")
                ?.toLowerCase()
                .split(/\s*,\s*/) ?? [];
        return kinds.includes("systemassigned") ? [] : [inputs.finding("identity.type", '"SystemAssigned"')];
    },
});
