// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// Chances of adoption when the voters decide independently, exactly: the distribution over the states of a rule, voter by voter, from the front and from the back (the
/// multilinear extension of Owen 1972, with four ballots instead of two). It keeps its working space, so that a loop over draws allocates nothing; one for
/// each thread.
/// </summary>
public sealed class VoteCalculator : IBallotCounter
{
    private const int Ballots = RuleScores.Ballots;

    private readonly RuleAutomaton automaton;
    private readonly double[][] front;
    private readonly double[][] back;

    /// <summary>Makes a calculator for a rule.</summary>
    public VoteCalculator(RuleAutomaton automaton)
    {
        this.automaton = automaton;
        front = [.. automaton.Sizes.Select(size => new double[size])];
        back = [.. automaton.Sizes.Select(size => new double[size])];
        front[0][0] = 1;
        for (var state = 0; state < automaton.Adopting.Length; state++)
            back[^1][state] = automaton.Adopting[state] ? 1 : 0;
    }

    /// <summary>The rule.</summary>
    public RuleAutomaton Automaton => automaton;

    /// <summary>Number of voters.</summary>
    public int Voters => automaton.Next.Length;

    /// <inheritdoc/>
    public double Take(ReadOnlySpan<double> chances)
    {
        for (var voter = Voters - 1; voter >= 0; voter--)
            Backward(automaton.Next[voter], chances.Slice(voter * Ballots, Ballots), back[voter + 1], back[voter]);
        for (var voter = 0; voter < Voters - 1; voter++)
            Forward(automaton.Next[voter], chances.Slice(voter * Ballots, Ballots), front[voter], front[voter + 1]);
        return back[0][0];
    }

    /// <inheritdoc/>
    public double Adoption(ReadOnlySpan<double> chances)
    {
        for (var voter = Voters - 1; voter >= 0; voter--)
            Backward(automaton.Next[voter], chances.Slice(voter * Ballots, Ballots), back[voter + 1], back[voter]);
        return back[0][0];
    }

    /// <inheritdoc/>
    public double With(int voter, Ballot ballot)
    {
        var (before, after, next) = (front[voter], back[voter + 1], automaton.Next[voter]);
        var sum = 0.0;
        for (var state = 0; state < before.Length; state++)
            sum += before[state] * after[next[(state * Ballots) + (int)ballot]];
        return sum;
    }

    /// <summary>How the last two voters decide together: bloc, strict and interaction as <see cref="PairPower"/> has them.</summary>
    internal (double Bloc, double Strict, double Interaction) LastTwo(ReadOnlySpan<double> chances)
    {
        for (var voter = 0; voter < Voters - 2; voter++)
            Forward(automaton.Next[voter], chances.Slice(voter * Ballots, Ballots), front[voter], front[voter + 1]);
        var (bloc, strict, interaction) = (0.0, 0.0, 0.0);
        for (var state = 0; state < front[Voters - 2].Length; state++)
        {
            var chance = front[Voters - 2][state];
            if (chance == 0)
                continue;
            var (both, first, second, neither) = (Ends(state, Ballot.For, Ballot.For), Ends(state, Ballot.For, Ballot.Against), Ends(state, Ballot.Against, Ballot.For), Ends(state, Ballot.Against, Ballot.Against));
            bloc += chance * (both - neither);
            strict += both == 1 && first == 0 && second == 0 ? chance : 0;
            interaction += chance * (both - first - second + neither);
        }
        return (bloc, strict, interaction);
    }

    private int Ends(int state, Ballot last, Ballot veryLast)
    {
        var then = automaton.Next[Voters - 2][(state * Ballots) + (int)last];
        return automaton.Adopting[automaton.Next[Voters - 1][(then * Ballots) + (int)veryLast]] ? 1 : 0;
    }

    private static void Backward(int[] next, ReadOnlySpan<double> chances, double[] after, double[] before)
    {
        var (f, b, a, n) = (chances[0], chances[1], chances[2], chances[3]);
        for (int state = 0, at = 0; state < before.Length; state++, at += Ballots)
            before[state] = (f * after[next[at]]) + (b * after[next[at + 1]]) + (a * after[next[at + 2]]) + (n * after[next[at + 3]]);
    }

    private static void Forward(int[] next, ReadOnlySpan<double> chances, double[] before, double[] after)
    {
        Array.Clear(after);
        for (int state = 0, at = 0; state < before.Length; state++, at += Ballots)
        {
            var here = before[state];
            if (here == 0)
                continue;
            for (var ballot = 0; ballot < Ballots; ballot++)
                after[next[at + ballot]] += here * chances[ballot];
        }
    }
}
