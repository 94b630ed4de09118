import { findInEach } from "../../core/inputs";
import { stackRule } from "../../rule";
import { catalogueAccounts, catalogueContainers, withoutCatalogueContainers } from "./catalogueStores";
import { findUnprotected } from "./protection";

export const catalogueProtected = stackRule({
    id: "protection-catalogue-protected",
    notApplicable: withoutCatalogueContainers,
    check: (stack) => findInEach([...catalogueContainers(stack), ...catalogueAccounts(stack)], findUnprotected),
});
