// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Searches for a plan: items are put in one by one, then some are taken out and put back in again and again (ruin and recreate, Schrimpf et al. 2000), and the outcome is kept as simulated
/// annealing says (Kirkpatrick, Gelatt and Vecchi 1983). The search ends after a given amount of work, never by a clock, and draws by key: the same instance
/// and effort give the same plan on every machine.
/// </summary>
internal sealed class ChallengeSearch
{
    // Settings of the search, found by trial on the published instances: temperatures in units of the score, most items taken out at once, share of planes passed over.
    private const double Hot = 0.02;
    private const double Cold = 0.001;
    private const int MostTakenOut = 6;
    private const int MostTakenUp = 6;
    private const double Skipped = 0.02;

    private static readonly int[] Tolerances = [8, 60, 400, ChallengeInstance.LastStep];

    private readonly ChallengeNetwork network;
    private readonly ChallengeTimetable timetable;
    private readonly ChallengeInsertion insertion;
    private readonly ChallengeRuin ruin;
    private readonly ChallengeSchedule current;
    private readonly ChallengeSchedule trial;
    private readonly ChallengeSchedule best;
    private readonly int[] carried;
    private readonly bool[] isCarried;
    private readonly Identity chance = Identity.Of("search", "plan");
    private readonly List<int> loose = [];
    private KeyedDraws draws = new(1, 0);
    private uint turn;

    public ChallengeSearch(ChallengeNetwork network, ChallengeTables tables)
    {
        this.network = network;
        (current, trial, best) = (new ChallengeSchedule(network), new ChallengeSchedule(network), new ChallengeSchedule(network));
        timetable = new ChallengeTimetable(network, tables, current);
        insertion = new ChallengeInsertion(network, tables, current, timetable);
        ruin = new ChallengeRuin(network);
        isCarried = new bool[network.Items];
        carried = [.. Enumerable.Range(0, network.Items).Where(item => network.From[item] != network.To[item] && tables.ToDelivery(network.To[item])[network.From[item]] < ChallengeTables.Unreachable)];
        foreach (var item in carried)
            isCarried[item] = true;
    }

    /// <summary>Plans worked out to the end.</summary>
    public long Plans { get; private set; }

    /// <summary>Work done: services worked out and ways of carrying looked at.</summary>
    public long Work => timetable.Work + insertion.Work;

    /// <summary>Score of the best plan.</summary>
    public double Score { get; private set; }

    /// <summary>Searches.</summary>
    /// <param name="budget">Work after which no further plan is tried.</param>
    /// <returns>The best plan found.</returns>
    public ChallengeSchedule Run(long budget)
    {
        timetable.Run(current);
        loose.AddRange(carried.OrderBy(item => network.Soft[item]).ThenBy(item => item));
        Recreate(current, 0);
        var score = timetable.Score;
        Score = score;
        best.CopyFrom(current);
        ruin.Remember(current, timetable);
        while (Work < budget && carried.Length > 0)
        {
            var done = (double)Work / budget;
            var temperature = Hot * ExactMath.Exp(done * ExactMath.Log(Cold / Hot));
            // A draw is numbered by 32 bits; half of them leave room for all that one plan draws.
            if (turn > int.MaxValue)
                (draws, turn) = (draws with { Replication = draws.Replication + 1 }, 0);
            trial.CopyFrom(current);
            var most = 1 + (int)(Draw() * Draw() * MostTakenOut);
            ruin.Choose(trial, most, Draw, loose);
            loose.RemoveAll(item => !isCarried[item]);
            TakeUpMissing();
            foreach (var item in loose)
                trial.Remove(item);
            Order();
            timetable.Run(trial);
            Recreate(trial, Skipped);
            Plans++;
            if (timetable.Score > score - (temperature * ExactMath.Log(Draw())))
                continue;
            score = timetable.Score;
            current.CopyFrom(trial);
            ruin.Remember(trial, timetable);
            if (score >= Score)
                continue;
            Score = score;
            best.CopyFrom(trial);
        }
        return best;
    }

    private double Draw() => draws.Uniform(chance, turn++);

    /// <summary>Adds items that are not in the plan yet: a few at a time, another few each time, so that many of them do not make a plan dear to try.</summary>
    private void TakeUpMissing()
    {
        var first = Math.Min(carried.Length - 1, (int)(Draw() * carried.Length));
        for (var (i, added) = (0, 0); i < carried.Length && added < MostTakenUp; i++)
        {
            var item = carried[(first + i) % carried.Length];
            if (trial.Legs[item] > 0 || loose.Contains(item))
                continue;
            loose.Add(item);
            added++;
        }
    }

    /// <summary>The order in which items are put back: by deadline, by the time they are there, or at random.</summary>
    private void Order()
    {
        var way = Draw();
        if (way < 0.3)
        {
            loose.Sort((left, right) => network.Soft[left] != network.Soft[right] ? network.Soft[left].CompareTo(network.Soft[right]) : left.CompareTo(right));
        }
        else if (way < 0.5)
        {
            loose.Sort((left, right) => network.Available[left] != network.Available[right] ? network.Available[left].CompareTo(network.Available[right]) : left.CompareTo(right));
        }
        else
        {
            for (var i = loose.Count - 1; i > 0; i--)
            {
                var other = Math.Min(i, (int)(Draw() * (i + 1)));
                (loose[i], loose[other]) = (loose[other], loose[i]);
            }
        }
    }

    private void Recreate(ChallengeSchedule plan, double skipped)
    {
        foreach (var item in loose)
        {
            foreach (var tolerance in Tolerances)
            {
                if (!insertion.Insert(plan, timetable, item, tolerance, skipped, draws, chance, ref turn))
                    continue;
                timetable.Run(plan);
                break;
            }
        }
        loose.Clear();
    }
}
