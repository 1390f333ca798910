package nl.loket.finance;

import nl.loket.coaching.CoachingEvent.HourApproved;
import nl.loket.finance.PostingRules.Place;
import nl.loket.shared.SchoolYear;

/** An approved hour with its place in the budget and its price: what the ledger needs to book it. */
record Posting(HourApproved hour, SchoolYear year, Place place, HourPrice price) {}
