/** Where a fact comes from. Every row of every table has one, or its table has one for all rows. */
export interface Sourced {
    /** Title of the vendor's page, or of the data set, that states the fact. */
    readonly source: string;
    /** Date printed on that page; where it prints none, the day on which it was read: YYYY-MM-DD. */
    readonly date: string;
}
