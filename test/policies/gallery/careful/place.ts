import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup";

export const location = "westeurope";
export const tags = { environment: "prod", owner: "backup-team" };
const group = new ResourceGroup("group", { resourceGroupName: "rg-backup", location, tags }, { protect: true });
export const resourceGroupName = group.name;
