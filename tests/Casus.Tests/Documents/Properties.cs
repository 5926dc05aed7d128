// SPDX-License-Identifier: Apache-2.0
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Documents;

/// <summary>Properties tried on made-up values, the same ones at every run.</summary>
internal static class Properties
{
    private static readonly Config Seeded = Config.QuickThrowOnFailure.WithReplay(new Replay(new Rnd(20220105, 1), null)).WithMaxTest(300);

    public static void Hold<T>(Gen<T> values, Func<T, bool> holds) => Check.One(Seeded, Prop.ForAll(values.ToArbitrary(), holds));
}
