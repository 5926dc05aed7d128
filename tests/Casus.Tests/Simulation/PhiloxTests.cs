// SPDX-License-Identifier: Apache-2.0
using System.Numerics;
using Casus.Simulation;

namespace Casus.Tests.Simulation;

public sealed class PhiloxTests
{
    [Fact(DisplayName = "Known answers of Random123 (Salmon and others 2011, file kat_vectors, philox4x32 10)")]
    public void Known_answers_of_Random123()
    {
        Philox.Block(0, 0, 0, 0, 0, 0).ShouldBe((0x6627E8D5u, 0xE169C58Du, 0xBC57AC4Cu, 0x9B00DBD8u), "all bits zero");
        Philox.Block(~0u, ~0u, ~0u, ~0u, ~0u, ~0u).ShouldBe((0x408F276Du, 0x41C83B0Eu, 0xA20BC7C6u, 0x6D5451FDu), "all bits one");
        Philox.Block(0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344, 0xA4093822, 0x299F31D0)
            .ShouldBe((0xD16CFE09u, 0x94FDCCEBu, 0x5001E420u, 0x24126EA1u), "the digits of pi");
    }

    [Fact]
    public void One_bit_of_counter_or_key_changes_half_of_all_bits()
    {
        var changed = Enumerable.Range(0, 192).Average(bit => Distance(Block(-1), Block(bit)));
        changed.ShouldBeInRange(62, 66, "of 128 bits; the mean over 192 changes has a standard error of 0.4");
    }

    private static (uint, uint, uint, uint) Block(int bit)
    {
        var words = new uint[6];
        if (bit >= 0)
            words[bit / 32] ^= 1u << (bit % 32);
        return Philox.Block(words[0], words[1], words[2], words[3], words[4], words[5]);
    }

    private static int Distance((uint A, uint B, uint C, uint D) x, (uint A, uint B, uint C, uint D) y) =>
        BitOperations.PopCount(x.A ^ y.A) + BitOperations.PopCount(x.B ^ y.B) + BitOperations.PopCount(x.C ^ y.C) + BitOperations.PopCount(x.D ^ y.D);
}
