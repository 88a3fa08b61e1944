/** A list of deals as a CRM exports it; all names are invented. */
export const dealList = `Opportunity,Owner,Stage,Created,Close Date,Amount
D-01,Anna Kovács,Closed Won,2025-12-20,2026-01-14,1200
D-02,Anna Kovács,Closed Won,2026-01-08,2026-01-29,800.50
D-03,Anna Kovács,Closed Lost,2026-01-09,2026-02-03,900
D-04,Ben Okafor,Closed Won,2026-02-02,2026-02-17,2400
D-05,Ben Okafor,Negotiation,2026-02-11,,1500
D-06,Anna Kovács,Closed Won,2026-02-12,2026-03-02,310
D-07,ben okafor,Closed Won,2026-02-20,2026-03-30,
D-08,Cara Lind,Closed Won,2026-03-03,2026-03-31,650
D-09,Cara Lind,Closed Won,2026-03-04,soon,400
Total,,,,,8160.50
Copyright 2026 Example`
