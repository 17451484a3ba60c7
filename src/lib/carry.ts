/** How many years back a year map may borrow a figure unless the reader chooses otherwise. */
export const carryYears = 3;
