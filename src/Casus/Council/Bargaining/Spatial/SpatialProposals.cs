// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>The bargains proposed in a turn, in flat arrays, by challenger. Room that is used again each turn.</summary>
internal sealed class SpatialProposals
{
    private readonly SpatialField field;
    private readonly double[] sides;
    private readonly double[] worth;
    private readonly (int Challenger, int Challenged, BargainView View)[] parties;

    /// <summary>Room for two bargains by each actor.</summary>
    public SpatialProposals(SpatialField field)
    {
        this.field = field;
        var most = 2 * field.Actors;
        parties = new (int, int, BargainView)[most];
        sides = new double[most * 2 * field.Dimensions];
        worth = new double[most * field.Actors];
    }

    /// <summary>Number of bargains.</summary>
    public int Count { get; private set; }

    /// <summary>Who proposed a bargain to whom, by whose view.</summary>
    public (int Challenger, int Challenged, BargainView View) PartiesOf(int bargain) => parties[bargain];

    /// <summary>Where the challenger would stand.</summary>
    public Span<double> ChallengerSide(int bargain) => sides.AsSpan(bargain * 2 * field.Dimensions, field.Dimensions);

    /// <summary>Where the challenged would stand.</summary>
    public Span<double> ChallengedSide(int bargain) => sides.AsSpan(((bargain * 2) + 1) * field.Dimensions, field.Dimensions);

    /// <summary>The side of an actor that is party to a bargain.</summary>
    public Span<double> SideOf(int actor, int bargain) => parties[bargain].Challenger == actor ? ChallengerSide(bargain) : ChallengedSide(bargain);

    /// <summary>How much better than the status quo each actor would find the positions of all after a bargain.</summary>
    public ReadOnlySpan<double> WorthOf(int bargain) => worth.AsSpan(bargain * field.Actors, field.Actors);

    /// <summary>Takes all bargains off the table.</summary>
    public void Clear() => Count = 0;

    /// <summary>Puts the bargain of a pair on the table; the caller fills its sides.</summary>
    /// <returns>Number of the bargain.</returns>
    public int Add(int challenger, int challenged, BargainView view)
    {
        parties[Count] = (challenger, challenged, view);
        return Count++;
    }

    /// <summary>Takes the last two bargains, of one pair by either view, for their mean by weight.</summary>
    public void Merge(double challengerWeight, double challengedWeight)
    {
        var (kept, left) = (Count - 2, Count - 1);
        var width = 2 * field.Dimensions;
        for (var at = 0; at < width; at++)
            sides[(kept * width) + at] = ((challengerWeight * sides[(kept * width) + at]) + (challengedWeight * sides[(left * width) + at])) / (challengerWeight + challengedWeight);
        parties[kept].View = BargainView.Both;
        Count--;
    }

    /// <summary>
    /// Works out what a bargain is worth to each actor: the mean utility of all positions, with its own attitude to risk, less that of the status quo. Only the two
    /// parties move, so only their positions count.
    /// </summary>
    public void Weigh(int bargain, SpatialScene scene)
    {
        var (challenger, challenged, _) = parties[bargain];
        var values = worth.AsSpan(bargain * field.Actors, field.Actors);
        for (var a = 0; a < values.Length; a++)
        {
            var risk = scene.Risks[a];
            var ideal = scene.IdealOf(a);
            var gain = SpatialUtility.Of(field.Distance(a, ideal, ChallengerSide(bargain)), risk) - SpatialUtility.Of(scene.DistancesTo(challenger)[a], risk)
                + (SpatialUtility.Of(field.Distance(a, ideal, ChallengedSide(bargain)), risk) - SpatialUtility.Of(scene.DistancesTo(challenged)[a], risk));
            values[a] = gain / values.Length;
        }
    }

    /// <summary>The bargains before an actor: those that it proposed, then those proposed to it.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="bargains">Filled with their numbers.</param>
    /// <returns>How many there are.</returns>
    public int Before(int actor, Span<int> bargains)
    {
        var found = 0;
        for (var b = 0; b < Count; b++)
        {
            if (parties[b].Challenger == actor)
                bargains[found++] = b;
        }
        for (var b = 0; b < Count; b++)
        {
            if (parties[b].Challenged == actor)
                bargains[found++] = b;
        }
        return found;
    }
}
