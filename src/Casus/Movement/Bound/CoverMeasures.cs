// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// Which measures of loads a covering problem holds the loads of each stream in each hold to: at first of each kind the one by which the stream weighs most, then those that a solution breaks.
/// </summary>
internal sealed class CoverMeasures
{
    private readonly BoundScene scene;
    private readonly List<(int Stream, (Carrier Carrier, bool Drop) Hold, LoadMeasure Measure)> chosen = [];
    private readonly HashSet<(int Stream, int Carrier, bool Drop, int Measure)> known = [];

    /// <summary>Chooses the first of them.</summary>
    public CoverMeasures(BoundScene scene, IReadOnlyList<CoverStream> streams)
    {
        this.scene = scene;
        for (var stream = 0; stream < streams.Count; stream++)
        {
            var (vehicles, persons) = streams[stream].All();
            foreach (var hold in streams[stream].Holds)
            {
                var measures = scene.Shares.Of(hold.Carrier, hold.Drop);
                foreach (var kind in measures.Select((each, i) => (each.Kind, Number: i)).GroupBy(each => each.Kind))
                    Add(stream, hold, kind.MaxBy(each => measures[each.Number].Of(vehicles, persons, 0)).Number);
                // Tonnes as such bind things and people together.
                for (var i = 0; i < measures.Length; i++)
                {
                    if (IsTonnes(measures[i]))
                        Add(stream, hold, i);
                }
            }
        }
    }

    /// <summary>The measures, in the order in which they were chosen.</summary>
    public IReadOnlyList<(int Stream, (Carrier Carrier, bool Drop) Hold, LoadMeasure Measure)> Chosen => chosen;

    /// <summary>Whether it measures tonnes in proportion, so that a way on which less may be carried has less of it.</summary>
    public static bool IsTonnes(LoadMeasure measure) => measure.Kind == LoadMeasureKind.Mass && measure.StoresTonne > 0;

    /// <summary>The share of a load that one thing is; the last is a person.</summary>
    public double Share(LoadMeasure measure, int thing) => thing == scene.Cargo.Length ? measure.Person : measure.Things[thing];

    /// <summary>Adds the measure that a solution breaks most, for a stream in a hold.</summary>
    /// <param name="stream">Number of the stream.</param>
    /// <param name="hold">The hold.</param>
    /// <param name="loads">Loads of the solution.</param>
    /// <param name="things">Things of the solution, by kind.</param>
    /// <returns>Whether one was broken that was not yet chosen.</returns>
    public bool AddBroken(int stream, (Carrier Carrier, bool Drop) hold, double loads, double[] things)
    {
        var measures = scene.Shares.Of(hold.Carrier, hold.Drop);
        var (worst, most) = (-1, loads + Math.Max(Least, Least * loads));
        for (var i = 0; i < measures.Length; i++)
        {
            var weight = 0.0;
            for (var thing = 0; thing < things.Length; thing++)
                weight += things[thing] == 0 ? 0 : things[thing] * Share(measures[i], thing);
            if (weight > most && !known.Contains((stream, hold.Carrier.Number, hold.Drop, i)))
                (worst, most) = (i, weight);
        }
        if (worst >= 0)
            Add(stream, hold, worst);
        return worst >= 0;
    }

    /// <summary>So many loads more than there are are worth another measure. A setting of the tool.</summary>
    private const double Least = 0.01;

    private void Add(int stream, (Carrier Carrier, bool Drop) hold, int measure)
    {
        if (known.Add((stream, hold.Carrier.Number, hold.Drop, measure)))
            chosen.Add((stream, hold, scene.Shares.Of(hold.Carrier, hold.Drop)[measure]));
    }
}
