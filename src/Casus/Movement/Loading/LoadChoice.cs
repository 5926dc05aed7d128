// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>A load of one hold, chosen by how many loads would be needed in all.</summary>
internal struct LoadChoice
{
    private readonly HoldFit hold;
    private readonly double personMass;
    private double things;
    private double lanes;
    private double onRamp;
    private double area;
    private double rampOpen;
    private double value;
    private int count;

    private LoadChoice(HoldFit hold, double personMass) => (this.hold, this.personMass) = (hold, personMass);

    /// <summary>People aboard.</summary>
    internal int Persons { get; private set; }

    /// <summary>Tonnes aboard, loose stores left out.</summary>
    internal readonly double Tonnes => things + (Persons * personMass);

    /// <summary>Finds the load and writes how many of each thing go aboard.</summary>
    internal static LoadChoice Best(HoldFit hold, double personMass, double allowed, ReadOnlySpan<int> left, int persons, double stores, Span<int> taken)
    {
        taken.Clear();
        var best = new LoadChoice(hold, personMass);
        if (allowed <= 0)
            return best;
        var search = LoadSearch.Own;
        search.Start(hold, left, hold.Seats > 0 ? persons / hold.Seats : 0, (persons * personMass) + stores, allowed);
        best.Take(search, allowed, kept: 0, persons);
        best.Write(search, taken);
        var seats = Math.Min(persons, Whole(hold.SeatsBeside(best.lanes)));
        if (best.count == 0 || best.Persons >= seats)
            return best;
        // Tonnes bind and seats stay empty: see whether tonnes kept for people end the line sooner.
        var least = best.LoadsInAll(search.Total, persons, allowed);
        var even = (int)Math.Min(seats, Math.Ceiling(persons / Math.Max(1, least)));
        foreach (var kept in (ReadOnlySpan<int>)[seats, even])
        {
            if (kept <= best.Persons)
                continue;
            var other = new LoadChoice(hold, personMass);
            other.Take(search, allowed, kept, persons);
            var loads = other.LoadsInAll(search.Total, persons, allowed);
            if (loads >= least - Skyline.Slack)
                continue;
            (best, least) = (other, loads);
            best.Write(search, taken);
        }
        return best;
    }

    /// <summary>What kept one more thing, or else one more person, or else more stores out.</summary>
    internal readonly LoadLimit Limit(ReadOnlySpan<int> left, ReadOnlySpan<int> taken, int persons, double stores, double allowed)
    {
        foreach (var i in hold.Order)
        {
            if (left[i] > taken[i])
                return OfThing(i, allowed);
        }
        if (persons > Persons)
        {
            if (personMass > 0 && Tonnes + personMass > allowed + Skyline.Slack)
                return LoadLimit.Mass;
            return count > 0 && lanes > 0 && hold.Seats > hold.Upper ? LoadLimit.Floor : LoadLimit.Seats;
        }
        return stores > Skyline.Slack ? LoadLimit.Mass : LoadLimit.None;
    }

    private readonly LoadLimit OfThing(int thing, double allowed)
    {
        if (things + hold.Mass[thing] > allowed + Skyline.Slack)
            return LoadLimit.Mass;
        if (hold.IsDrop && count >= hold.Most)
            return LoadLimit.Drop;
        if (hold.Length[thing] <= rampOpen + Skyline.Slack && onRamp + hold.Mass[thing] > hold.RampLoad + Skyline.Slack)
            return LoadLimit.Ramp;
        // In one row, with floor enough beside it: what lacks is the width for a second one.
        var single = HoldFit.Rows(hold.Width, hold.RealWidth[thing]) == 1;
        return single && count > 0 && hold.Length[thing] * hold.RealWidth[thing] <= (hold.Floor * hold.Width) - area + Skyline.Slack ? LoadLimit.Width : LoadLimit.Floor;
    }

    private void Take(LoadSearch search, double allowed, int kept, int persons)
    {
        if (search.Total > 0)
        {
            search.Run(Math.Max(0, allowed - (kept * personMass)));
            (things, lanes, onRamp, area, rampOpen) = (search.Mass, search.Lanes, search.OnRamp, search.Area, search.RampOpen);
            (count, value) = (search.Count, search.Value);
        }
        var seats = hold.SeatsBeside(lanes);
        if (personMass > 0)
            seats = Math.Min(seats, Math.Max(0, (allowed - things) / personMass));
        Persons = Math.Min(persons, Whole(seats));
    }

    private readonly void Write(LoadSearch search, Span<int> taken)
    {
        taken.Clear();
        for (var i = 0; i < count; i++)
            taken[search.At(i)]++;
    }

    /// <summary>Loads until all is gone when this load is repeated until the vehicles are, and people fill whole aircraft after that.</summary>
    private readonly double LoadsInAll(double total, int persons, double allowed)
    {
        if (value <= 0)
            return double.PositiveInfinity;
        var repeated = total / value;
        var seats = personMass > 0 ? Math.Min(hold.Seats, allowed / personMass) : hold.Seats;
        var people = Math.Max(0, persons - (repeated * Persons));
        return people <= 0 ? repeated : repeated + (seats > 0 ? people / seats : 0);
    }

    private static int Whole(double seats) => (int)Math.Min(int.MaxValue, seats + Skyline.Slack);
}
