// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>That a voter casts the ballot of another, whatever its own leaning.</summary>
/// <param name="Leader">Whom it follows, by number of the voter.</param>
/// <param name="Strength">How often.</param>
public readonly record struct Follower(int Leader, double Strength);

/// <summary>
/// How voters lean, and how their leanings hang together: a common mood that moves all of them (a Gaussian factor: a voter's latent leaning is √ρ times the mood
/// and √(1−ρ) times its own), and voters that follow another. Who is present does not depend on the mood.
/// </summary>
/// <param name="Voters">Each voter's own chances.</param>
/// <param name="Correlation">The correlation ρ of the latent leanings, 0 to <see cref="MostCorrelation"/>.</param>
/// <param name="Follows">For each voter whom it follows, or null; empty when nobody follows anybody.</param>
public sealed record Leanings(ImmutableArray<BallotChances> Voters, double Correlation, ImmutableArray<Follower?> Follows)
{
    /// <summary>A greater correlation is taken as this: at one, voters would be one voter.</summary>
    public const double MostCorrelation = 0.999;

    private (double Favour, double NotAgainst)[]? turns;

    /// <summary>Each voter's own chances.</summary>
    public ImmutableArray<BallotChances> Voters
    {
        get;
        init => (field, turns) = (value, null);
    } = Voters;

    /// <summary>Where each voter turns on the scale of leanings, worked out once.</summary>
    internal (double Favour, double NotAgainst)[] Turns => turns ??= [.. Voters.Select(voter => CommonMood.Turns(voter))];

    /// <summary>Voters that lean each for itself.</summary>
    public static Leanings Independent(IEnumerable<BallotChances> voters) => new([.. voters], 0, []);

    /// <summary>Whom a voter follows, or null.</summary>
    public Follower? FollowedBy(int voter) => Follows.IsDefaultOrEmpty ? null : Follows[voter];
}
