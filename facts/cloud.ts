/** The clouds that the facts cover. Azure operated by 21Vianet is left out: its endpoints were not read. */
export type Cloud = "AzureCloud" | "AzureUSGovernment";
