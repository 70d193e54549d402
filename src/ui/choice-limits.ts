/** Discord's limits on what an autocompleted option offers: how many choices, and how long the name of one. */
export const CHOICES = 25;
export const CHOICE_NAME = 100;
