// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// Chooses which items to take out of a plan so that they can be put back otherwise (the ruin of Schrimpf et al. 2000): at random, of one time and place, or a piece of what one plane does
/// with all that is aboard in it.
/// </summary>
internal sealed class ChallengeRuin(ChallengeNetwork network)
{
    private readonly double[] middle = new double[network.Items];
    private readonly double[] nearness = new double[network.Items];
    private readonly int[] order = new int[network.Items];
    private readonly bool[] isChosen = new bool[network.Items];

    /// <summary>Remembers when each item is under way: when the middle one of its legs begins, or when it is available if it is not in the plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="timetable">Its timetable.</param>
    public void Remember(ChallengeSchedule plan, ChallengeTimetable timetable)
    {
        for (var item = 0; item < middle.Length; item++)
            middle[item] = plan.Legs[item] == 0 ? network.Available[item] : timetable.Start[plan.LoadStop[(item * ChallengeSchedule.MostLegs) + (plan.Legs[item] / 2)]];
    }

    /// <summary>Chooses items.</summary>
    /// <param name="plan">The plan last remembered, or a copy of it.</param>
    /// <param name="most">Most items to choose.</param>
    /// <param name="draw">Draws a number between 0 and 1.</param>
    /// <param name="chosen">Receives them.</param>
    public void Choose(ChallengeSchedule plan, int most, Func<double> draw, List<int> chosen)
    {
        chosen.Clear();
        var way = draw();
        if (way < 0.1)
            AtRandom(most, draw, chosen);
        else if (way < 0.6)
            Alike(most, draw, chosen, needsPlace: way < 0.35);
        else
            OfOnePlane(plan, most, draw, chosen);
        foreach (var item in chosen)
            isChosen[item] = false;
    }

    private static int Below(Func<double> draw, int count) => Math.Min(count - 1, (int)(draw() * count));

    private void Take(int item, List<int> chosen)
    {
        if (isChosen[item])
            return;
        isChosen[item] = true;
        chosen.Add(item);
    }

    private void AtRandom(int most, Func<double> draw, List<int> chosen)
    {
        for (var i = 0; i < most; i++)
            Take(Below(draw, network.Items), chosen);
    }

    /// <summary>Items under way at about the same time, with a bonus for the same places of origin and destination.</summary>
    private void Alike(int most, Func<double> draw, List<int> chosen, bool needsPlace)
    {
        var seed = Below(draw, network.Items);
        var away = network.Span(seed);
        for (var item = 0; item < order.Length; item++)
        {
            var apart = Math.Abs(middle[item] - middle[seed]) + (draw() * away);
            if (needsPlace)
                apart += (network.From[item] == network.From[seed] ? 0 : away) + (network.To[item] == network.To[seed] ? 0 : away);
            (nearness[item], order[item]) = (item == seed ? -1 : apart, item);
        }
        Array.Sort(nearness, order);
        for (var i = 0; i < Math.Min(most, order.Length); i++)
            Take(order[i], chosen);
    }

    private void OfOnePlane(ChallengeSchedule plan, int most, Func<double> draw, List<int> chosen)
    {
        var seed = Below(draw, network.Items);
        if (plan.Legs[seed] == 0)
        {
            AtRandom(most, draw, chosen);
            return;
        }
        var first = plan.LoadStop[(seed * ChallengeSchedule.MostLegs) + Below(draw, plan.Legs[seed])];
        Take(seed, chosen);
        for (var stop = first; stop != ChallengeSchedule.None && chosen.Count < most; stop = plan.Next[stop])
        {
            for (var load = plan.FirstLoad[stop]; load != ChallengeSchedule.None && chosen.Count < most; load = plan.NextLoad[load])
                Take(load / ChallengeSchedule.MostLegs, chosen);
        }
    }
}
