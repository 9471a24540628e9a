package cn.gov.zs.housing.allocation.rules.published;

import cn.gov.zs.housing.allocation.rules.published.Votes.Choice;

/** Did the committee pass it? */
final class VotesCheck {

    private VotesCheck() {}

    static void check(Votes votes, Findings findings) {
        findings.checked(Check.VOTES);
        int listed = votes.votes().size();
        if (listed != votes.members()) {
            findings.add(Check.VOTES, "votes.members", votes.members(), listed);
        }
        for (int i = 1; i < listed; i++) {
            int member = votes.votes().get(i).member();
            if (votes.votes().get(i - 1).member() >= member) {
                findings.add(Check.VOTES, "votes.order", member);
            }
        }
        if (listed > 0
                && (votes.votes().getFirst().member() < 1
                        || votes.votes().getLast().member() > votes.members())) {
            findings.add(Check.VOTES, "votes.unknown", votes.members());
        }
        if (votes.present() < votes.quorum()) {
            findings.add(Check.VOTES, "votes.quorum", votes.present(), votes.quorum());
        }
        int free = votes.members() - votes.count(Choice.RECUSED);
        if (2L * votes.needed() <= votes.present() || 2L * votes.needed() < free) {
            findings.add(Check.VOTES, "votes.needed", votes.needed(), votes.present(), free);
        }
        if (votes.count(Choice.FOR) < votes.needed()) {
            findings.add(Check.VOTES, "votes.not-passed", votes.count(Choice.FOR), votes.needed());
        }
    }
}
