// SPDX-License-Identifier: Apache-2.0
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Casus.Tests.Documents;

/// <summary>Properties tried on made-up values, the same ones at every run.</summary>
internal static class Properties
{
    private static readonly Config Seeded =
        Config.QuickThrowOnFailure.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(20220105, 1), FSharpOption<int>.None)))
        .WithMaxTest(300).WithQuietOnSuccess(true);

    public static void Hold<T>(Gen<T> values, Func<T, bool> holds) => Check.One(Seeded, Prop.ForAll(values.ToArbitrary(), holds));
}
