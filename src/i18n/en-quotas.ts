/** Quotas that come from elsewhere than the table. */
export const enQuotas = {
  label: 'Same quota for everyone',
  unit: (per: string, currency = '') => `${currency} a ${per}`.trim(),
  bad: 'Type the quota as a number above 0, such as 40,000, or leave the field empty. Nothing has changed yet.',
}
