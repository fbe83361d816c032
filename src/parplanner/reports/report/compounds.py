"""Vietnamese words of two or three syllables that no title is
broken inside: "chỉ / số" reads like a slip."""

from __future__ import annotations

import re

BLANK = "\u00a0"
"""Stands for the blank inside a word while lines are broken; where
another program breaks them, it stays."""
_WORDS = """
ba đình, báo cáo, bộ máy, cải cách, cải thiện, cán bộ, chất lượng, chỉ đạo, chỉ số, chỉ tiêu,
chính phủ, chính quyền,
chính sách, chức năng, công chức, công nghệ, công tác, công vụ, cơ quan, danh mục, dân tộc,
đánh giá, đặc khu, đặc thù,
điều hành, đơn vị, giải pháp, giám sát, hà nội, hạn chế, hành chính, hiện đại, hoàn thành,
hội đồng, kế hoạch, kết quả,
khánh hòa, khắc phục, kiểm soát, kiểm tra, kiến nghị, lĩnh vực, nâng cao, nguyên nhân, nhà nước,
nhân dân, nhiệm vụ,
nội dung, nội vụ, phân công, pháp luật, phụ lục, quản lý, quảng ngãi, số liệu, tài chính,
tăng cường, tham mưu,
thành phần, thành phố, thẩm định, thị trấn, thị xã, thông tin, thống kê, thủ đô, thủ tục,
thực hiện, tiêu chí, tồn tại,
tổ chức, tổng hợp, triển khai, trung ương, ủy ban, uỷ ban, văn bản, văn phòng, viên chức,
xây dựng, xếp hạng
"""
_COMPOUND = re.compile(
    rf"(?<!\w)(?:{'|'.join(word.strip() for word in _WORDS.split(','))}|năm \d{{4}})(?!\w)",
    re.IGNORECASE,
)


def bound(text: str) -> str:
    """The text, as long as before, with :data:`BLANK` inside its compounds (capitals too)."""
    return _COMPOUND.sub(lambda found: found[0].replace(" ", BLANK), text)
