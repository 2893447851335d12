/** What was asked of Excel and can be read once the request has been answered. */
export type Asked<Answer> = () => Answer;
