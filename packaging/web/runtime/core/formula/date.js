// SPDX-FileCopyrightText: 2026 The Kogge authors
// SPDX-License-Identifier: GPL-3.0-or-later

const FORM = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

function isLeapYear(year) {
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function daysInMonth(year, month) {
    if (month === 2)
        return isLeapYear(year) ? 29 : 28;
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days from 0001-01-01 to the first day of a year. */
function daysBeforeYear(year) {
    const past = year - 1;
    return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

function daysBeforeMonth(year, month) {
    return DAYS_BEFORE_MONTH[month - 1] + (month > 2 && isLeapYear(year) ? 1 : 0);
}

const LAST_DAY = daysBeforeYear(10000) - 1;

/** A day of the Gregorian calendar, extended to all years from 1 to 9999, without a clock or a time zone. */
export class CalendarDate {
    /** So many days after 0001-01-01. */
    constructor(days) {
        this.days = days;
        Object.freeze(this);
    }

    /** "2026-12-31"; null for anything else. */
    static fromString(text) {
        const match = FORM.exec(text);
        if (!match)
            return null;
        const [year, month, day] = match.slice(1).map(Number);
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
            return null;
        return new CalendarDate(daysBeforeYear(year) + daysBeforeMonth(year, month) + day - 1);
    }

    /** The day so many days later; null outside the years 1 to 9999. */
    plusDays(count) {
        const days = this.days + count;
        return days >= 0 && days <= LAST_DAY ? new CalendarDate(days) : null;
    }

    toString() {
        let year = Math.floor(this.days / 365.2425) + 1; // The right year or the one before.
        while (daysBeforeYear(year + 1) <= this.days)
            year += 1;
        const dayOfYear = this.days - daysBeforeYear(year);
        let month = 12;
        while (daysBeforeMonth(year, month) > dayOfYear)
            month -= 1;
        const day = dayOfYear - daysBeforeMonth(year, month) + 1;
        return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
    }
}
