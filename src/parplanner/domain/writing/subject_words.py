"""The words by which a sentence tells whose figure it states:
lists that grow with what officers write."""

from __future__ import annotations

import re


def _any_of(*words: str) -> re.Pattern[str]:
    """One of the words (patterns), whole, in any case."""
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


OUR_INDEX = re.compile(
    r"\b(?:chỉ số|điểm|kết quả|xếp hạng|thực trạng)(?:\s+(?:chấm|đánh giá|về|chung|xếp "
    r"hạng|điểm))*\s+"
    r"(?:công tác\s+)?(?:CCHC|cải cách hành chính)(?!\s+(?:cấp|thành phần))|\bPAR[ -]?INDEX\b",
    re.IGNORECASE,
)
_OF_OURS = (
    "CCHC", "cải cách hành chính", "PAR", r"năm\b", r"của\b", r"này\b", r"nêu\b", r"đạt\b",
    r"trên\b",
    r"chung\b", r"được\b", r"tổng\b", r"là\b",
)  # fmt: skip
OTHER_INDEX = re.compile(
    r"\b(?:SIPAS|PAPI|DTI|DDCI|PCI|PGI|PII|ICT|PCTN|ISO|CNTT|766)\b"
    r"|\bchỉ số\s+[“\"'‘]"
    rf"|\bchỉ số\s+(?!{'|'.join(_OF_OURS)}|\d)[^\W\d_]"
    r"|\b(?:hài lòng|chuyển đổi số|năng lực cạnh tranh|hiệu quả quản trị|phục vụ người dân"
    r"|đổi mới sáng tạo|an toàn thông tin|chính quyền (?:điện tử|số)|thi đua|tham nhũng|phúc tra"
    r"|công nghệ thông tin|Cổng Dịch vụ công|dịch vụ công|thi hành pháp luật|số hóa|công vụ"
    r"|kinh doanh|Đề án 06)\b",
    re.IGNORECASE,
)
"""Another index, or a work that is scored by itself."""

SELF, APPRAISED, SURVEYED = "self", "appraised", "surveyed"
SIDES = (
    (SELF, _any_of("tự chấm", "tự đánh giá", "tự thẩm định", "tự trừ")),
    (APPRAISED, re.compile(r"(?<!tự )\bthẩm\s+định|\bhội đồng\b", re.IGNORECASE)),
    (SURVEYED, re.compile(r"\bđiều tra|\bxã hội học|\bĐ?T?XHH\b|\bkhảo sát", re.IGNORECASE)),
)
SIDE_BEHIND = re.compile(r"^\s*(?:điểm|%)?\s*(?:\(\s*|là\s+)?(?:điểm\s+)?(?:Sở\s+)?", re.IGNORECASE)

REFORMS = r"cải cách\s+(?:thể chế|thủ tục|TTHC|tổ chức|bộ máy|tài chính|chế độ)"
ROW = _any_of(
    "lĩnh vực", "tiêu chí", "TCTP", "nội dung", "nhóm", "chỉ tiêu", "chỉ số thành phần", "tỷ lệ",
    "hồ sơ",
    "thủ tục", r"mục(?=\s+\d)", "mỗi", "từng", "(?<!căn )cứ", "thưởng", "cộng thêm", "bộ tiêu chí",
    "thang điểm", "công chức", "phòng thuộc", "bộ phận", "tác động", "hiện đại hóa",
    "chỉ đạo, điều hành", REFORMS,
)  # fmt: skip
"""A field, a criterion, a thing counted: not the plan as a whole."""
LEAD = re.compile(
    r"(?:^|[-–+]\s+|,\s+)\s*(?:về|công tác)\s+"
    r"(?!(?:chỉ số\s+|công tác\s+|kết quả\s+)*(?:CCHC|cải cách hành chính|tổng))",
    re.IGNORECASE,
)
"""What a clause begins with that says what its figure is about."""
ROW_BEHIND = re.compile(
    r"^(?:\s*/\s*\d+|\s+trên\s+\d+)?\s*(?:điểm|%)?\s*"
    r"(?:về(?!\s+(?:chỉ số\s+)?(?:CCHC|cải cách hành chính))|ở|đối với|cho|do|vì|phần trăm"
    r"|trong(?!\s+năm)|tại(?!\s+(?:Quyết định|Báo cáo))|của\s+(?:lĩnh vực|tiêu chí|nội "
    r"dung|nhóm))\b",
    re.IGNORECASE,
)
FIELD_OF_A_COUNT = re.compile(
    rf"(?<!\d )\blĩnh vực\b(?!\s*,?\s*(?:và\s+)?\d)|\b{REFORMS}\b", re.IGNORECASE
)

AIM = re.compile(
    r"phấn đấu|mục tiêu|chỉ tiêu|tối thiểu|ít nhất|trở lên|trở xuống|không dưới|dự kiến|khả năng"
    r"|\b(?:ước|nếu|sẽ|để|cần|muốn|nâng|vượt|thiếu)\b|kịch bản|chấm thử|quy định|\btrường hợp\b"
    r"|phê bình|rà soát|\b(?:trên|hơn|lên|thêm)\s*$|\btừ\s+(?:hạng|thứ|vị trí)\b",
    re.IGNORECASE,
)
"""Wanted, expected, ruled: not achieved."""
AIM_BEHIND = re.compile(
    r"^\s*(?:điểm|%)?\s*(?:trở lên|trở xuống|vào năm|trong năm)\b", re.IGNORECASE
)

PLAN = re.compile(
    r"\b(?:kế hoạch|chương trình|đề án|quyết định|nghị quyết|thông báo|kết luận|hệ "
    r"thống)\b(?!\s+này)",
    re.IGNORECASE,
)
THIS_PLAN = re.compile(r"\b(?:kế hoạch|phụ lục|văn bản|bảng)\s+này\b", re.IGNORECASE)
NOT_OUR_TASKS = _any_of(
    "giao", "được giao", "UBND", "hoàn thành", "quá hạn", "tháng", "quý", "nhóm", "lĩnh vực",
    "loại",
    "thường xuyên", "thời hạn", "thay thế",
)  # fmt: skip
PLAN_VERB = re.compile(
    r"\s*(?:có|gồm|đề ra|xác định|giao|phân công|được|nêu|kèm theo)\b", re.IGNORECASE
)
