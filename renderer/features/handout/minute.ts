const minute = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** 09:41 */
export const formatMinute = (instant: string): string => minute.format(new Date(instant));
